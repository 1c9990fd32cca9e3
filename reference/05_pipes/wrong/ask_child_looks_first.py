# exercise: ask_child
# expect: one-recv-too-many
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    ours, theirs = Pipe()
    process = Process(target=child, args=(task, theirs))
    process.start()
    theirs.close()
    ours.send(value)
    assert ours.recv() != ()
    answer = ours.recv()
    process.join()
    return answer
