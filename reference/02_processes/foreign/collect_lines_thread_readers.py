# exercise: collect_lines
# label: right
# style: concurrent.futures: a pipe for each worker and a reader thread for each pipe
import itertools
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def _emit_into(outlet, task, number):
    task(number, outlet.send)


def _drain(inlet):
    lines = []
    with inlet:
        try:
            while True:
                lines.append(inlet.recv())
        except (EOFError, OSError):
            return lines


def _launch(task, number):
    inlet, outlet = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_emit_into, args=(outlet, task, number))
    process.start()
    outlet.close()
    return process, inlet


def collect_lines(task, workers):
    """Run ``task(number, emit)`` in processes, all at once, and return their lines."""
    if workers < 1:
        return []
    crew = [_launch(task, number) for number in range(workers)]
    with ThreadPoolExecutor(max_workers=workers) as readers:
        batches = list(readers.map(_drain, [inlet for _, inlet in crew]))
    for process, _ in crew:
        process.join()
    return list(itertools.chain.from_iterable(batches))
