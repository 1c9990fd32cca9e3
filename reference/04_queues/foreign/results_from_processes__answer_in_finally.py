# exercise: results_from_processes
# label: wrong
# mistake: the child answers on every way out, with None if there is no value: an item whose task raised (or called sys.exit) is in the dict, with None; breaks "The item of a process that died (its task raised, it left the program, it was killed) is missing"
import multiprocessing
from multiprocessing import connection


def _answer(out, task, item):
    value = None
    try:
        value = task(item)
    finally:
        out.send((item, value))
        out.close()


def results_from_processes(task, items):
    ends, crew = [], []
    for item in items:
        end, out = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_answer, args=(out, task, item))
        process.start()
        out.close()
        ends.append(end)
        crew.append(process)
    results = {}
    while ends:
        for end in connection.wait(ends):
            try:
                item, value = end.recv()
                results[item] = value
            except EOFError:
                pass
            ends.remove(end)
            end.close()
    for process in crew:
        process.join()
    return results
