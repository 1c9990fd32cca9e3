# exercise: results_from_processes
# label: right
import multiprocessing
from multiprocessing import connection


def _answer(out, task, item):
    out.send(task(item))
    out.close()


def results_from_processes(task, items):
    results = {}
    pending = {}  # receiving end: item
    crew = []
    try:
        for item in items:
            end, out = multiprocessing.Pipe(duplex=False)
            process = multiprocessing.Process(target=_answer, args=(out, task, item))
            process.start()
            out.close()  # now only the child can send
            crew.append(process)
            pending[end] = item
        while pending:
            for end in connection.wait(list(pending)):
                item = pending.pop(end)
                try:
                    results[item] = end.recv()
                except Exception:
                    pass  # it died, before its answer or in the middle of it
                end.close()
    finally:
        for end in pending:
            end.close()
        for process in crew:
            process.join()
    return results
