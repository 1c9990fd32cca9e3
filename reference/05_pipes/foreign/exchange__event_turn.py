# exercise: exchange
# label: right
# style: an Event tells the child when it may send
from multiprocessing import Event, Pipe, Process


def child(conn, right, your_turn):
    got = conn.recv()
    your_turn.wait()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    turn = Event()
    here, there = Pipe()
    p = Process(target=child, args=(there, right, turn))
    p.start()
    there.close()
    here.send(left)
    turn.set()
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
