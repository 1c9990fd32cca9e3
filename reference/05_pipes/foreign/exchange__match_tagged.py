# exercise: exchange
# label: right
# style: tagged messages, match, order of the tags does not matter
from multiprocessing import Pipe, Process


def child(conn, right):
    match conn.recv():
        case ("left", value):
            conn.send(("right", right))
            conn.send(("report", value))
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(("left", left))
    received = reported = None
    while True:
        try:
            message = here.recv()
        except EOFError:
            break
        match message:
            case ("right", value):
                received = value
            case ("report", value):
                reported = value
    p.join()
    here.close()
    return received, reported
