# exercise: converse
# label: wrong
# mistake: "that is how the child learns that the conversation is over ... and ends": a forked child keeps its copy of the parent's end, gets no EOFError, and join() waits for ever (under spawn it works)
from multiprocessing import Pipe, Process


def answer_all(task, conn):
    try:
        while True:
            conn.send(task(conn.recv()))
    except EOFError:
        pass
    finally:
        conn.close()


def converse(task, values):
    parent_conn, child_conn = Pipe()
    proc = Process(target=answer_all, args=(task, child_conn))
    proc.start()
    child_conn.close()      # close what the parent does not need

    results = []
    for v in values:
        parent_conn.send(v)
        results.append(parent_conn.recv())

    parent_conn.close()     # -> EOFError in the child (tested on my MacBook)
    proc.join()
    return results
