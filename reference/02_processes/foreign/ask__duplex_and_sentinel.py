# exercise: ask
# label: right
# style: two-way pipe, waits for an answer or for the sentinel of the process, whichever comes first

import multiprocessing
from multiprocessing.connection import wait


def _run(conn, task, args):
    status = "OK"
    try:
        result = task(*args)
    except SystemExit:
        raise  # it ends the process with its own number
    except BaseException as ex:
        status = "ERROR"
        result = str(ex)
    conn.send((status, result))
    conn.close()


def ask(task, *args):
    here, there = multiprocessing.Pipe()
    p = multiprocessing.Process(target=_run, args=(there, task, args))
    p.start()
    there.close()

    status = "DEAD"
    result = ""
    try:
        wait([here, p.sentinel])
        # it may have sent something and died right after it: so look
        if here.poll():
            try:
                status, result = here.recv()
            except (EOFError, ConnectionResetError):
                status = "DEAD"
    finally:
        here.close()
        p.join()

    if status == "OK":
        return result
    raise ChildFailed(p.exitcode, result)
