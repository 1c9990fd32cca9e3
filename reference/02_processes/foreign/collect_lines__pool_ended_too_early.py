# exercise: collect_lines
# label: wrong
# mistake: the lines are read after the with block of the Pool, which terminates the workers while their queue threads still write: a long line (a megabyte) arrives cut off and the parent waits in get() forever; breaks "any text, of any length ... each whole".
import multiprocessing


def _set_queue(queue):
    global _lines
    _lines = queue


def _work(task, number):
    try:
        task(number, _lines.put)
    except Exception:
        pass


def collect_lines(task, workers):
    if workers == 0:
        return []
    context = multiprocessing.get_context()
    queue = context.Queue()
    with context.Pool(
        processes=workers,
        initializer=_set_queue,
        initargs=(queue,),
        maxtasksperchild=1,
    ) as pool:
        jobs = [(task, number) for number in range(workers)]
        pool.starmap(_work, jobs, chunksize=1)
    lines = []
    while not queue.empty():
        lines.append(queue.get())
    return lines
