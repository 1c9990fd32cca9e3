# exercise: results_from_processes
# label: right
# style: Go programmer, a pipe for each process and a select over them; end of file means it died
import multiprocessing
from multiprocessing import connection


def _run(task, item, out):
    with out:
        out.send(task(item))


def results_from_processes(task, items):
    open_ends = {}
    procs = []
    for item in items:
        receive, send = multiprocessing.Pipe(duplex=False)
        proc = multiprocessing.Process(target=_run, args=(task, item, send))
        proc.start()
        send.close()
        procs.append(proc)
        open_ends[receive] = item

    results = {}
    while open_ends:
        for receive in connection.wait(list(open_ends)):
            item = open_ends.pop(receive)
            try:
                results[item] = receive.recv()
            except (EOFError, OSError):
                pass
            finally:
                receive.close()

    for proc in procs:
        proc.join()
    return results
