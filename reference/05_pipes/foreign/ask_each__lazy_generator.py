# exercise: ask_each
# label: wrong
# mistake: the children are started by a lazy generator, so each one is started only after the one before has answered

from multiprocessing import Pipe, Process


def answer(task, conn):
    conn.send(task(conn.recv()))


def begin(task, value):
    here, there = Pipe()
    p = Process(target=answer, args=(task, there))
    p.start()
    there.close()
    here.send(value)
    return p, here


def finish(p, here):
    try:
        return here.recv()
    except EOFError:
        return None
    finally:
        here.close()
        p.join()


def ask_each(task, values):
    # first start all ...
    running = (begin(task, value) for value in values)
    # ... then collect
    return [finish(p, here) for p, here in running]
