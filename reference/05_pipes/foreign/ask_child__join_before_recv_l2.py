# exercise: ask_child
# label: wrong
# mistake: join() comes before recv(), so a large answer is a deadlock: the child waits for room, the parent for the child. Breaks "Receive before you `join()`: a child with a large answer cannot end until you take it."

from multiprocessing import Pipe, Process


def child(conn, task):
    x = conn.recv()
    print("child received")
    y = task(x)
    print("child sends now")
    conn.send(y)
    conn.close()
    print("child done")


def ask_child(task, value):
    a, b = Pipe()
    p = Process(target=child, args=(b, task))
    p.start()
    b.close()
    a.send(value)
    # wait until the child is finished, then the answer must be there
    p.join()
    print("child is finished, exitcode", p.exitcode)
    result = a.recv()
    a.close()
    return result
