# exercise: results_from_processes
# label: right
# style: systems programmer: a pipe for each child, wait on all of them, end of file means that it has died
import multiprocessing
from multiprocessing.connection import wait


def _child(task, item, out):
    out.send(task(item))
    out.close()


def results_from_processes(task, items):
    results = {}
    children = []
    open_ends = {}
    for item in items:
        read_end, write_end = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_child, args=(task, item, write_end))
        child.start()
        write_end.close()  # or there will be no EOF
        children.append(child)
        open_ends[read_end] = item

    while open_ends:
        for end in wait(list(open_ends)):
            item = open_ends.pop(end)
            try:
                results[item] = end.recv()
            except (EOFError, OSError):
                pass  # died without an answer
            end.close()

    for child in children:
        child.join()
    return results
