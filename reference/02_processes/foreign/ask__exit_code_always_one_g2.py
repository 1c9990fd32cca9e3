# exercise: ask
# label: wrong
# mistake: every ChildFailed has exit_code 1, also when the child ended itself with os._exit(5) or was killed (-9), and when it caught its exception and ended with 0; breaks "Its ``exit_code`` is the one that the child's process ended with"

from multiprocessing import Pipe, Process


def work(task, args, conn):
    try:
        conn.send(("ok", task(*args)))
    except Exception as e:
        conn.send(("error", str(e)))
    conn.close()


def ask(task, *args):
    conn1, conn2 = Pipe(duplex=False)
    p = Process(target=work, args=(task, args, conn2))
    p.start()
    conn2.close()
    try:
        what, value = conn1.recv()
    except EOFError:
        p.join()
        raise ChildFailed(1, "the child died")
    p.join()
    if what == "error":
        raise ChildFailed(1, value)
    return value
