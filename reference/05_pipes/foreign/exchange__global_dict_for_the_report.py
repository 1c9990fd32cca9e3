# exercise: exchange
# label: wrong
# mistake: the child notes what it received in a global dict, which the parent never sees, so the second value is always None; breaks "The child reports to the parent what it has received." and "Processes share no variables."
from multiprocessing import Pipe, Process

received = {}


def child(conn, right):
    received["child"] = conn.recv()
    conn.send(right)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(left)
    received["parent"] = here.recv()
    p.join()
    here.close()
    return received.get("parent"), received.get("child")
