# exercise: collect_lines
# label: wrong
# mistake: each worker returns its lines at its end, and a callback extends the list; a task that raises returns nothing, so the lines that it had emitted before are lost. Breaks "A task that raises ends early.  What it had emitted is returned all the same".
import multiprocessing


def _lines_of(task, number):
    lines = []
    task(number, lines.append)
    return lines


def collect_lines(task, workers):
    if workers == 0:
        return []
    lines = []
    with multiprocessing.Pool(workers, maxtasksperchild=1) as pool:
        for number in range(workers):
            pool.apply_async(_lines_of, (task, number), callback=lines.extend)
        pool.close()
        pool.join()
    return lines
