# exercise: ask_each
# label: right
# style: concurrent.futures, one reader thread for each pipe once all children run
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def _ask_each_compute(out, task, value):
    with out:
        out.send(task(value))


def _ask_each_read(inp):
    with inp:
        try:
            return inp.recv()
        except (EOFError, OSError):
            return None


def _ask_each_launch(task, value):
    inp, out = Pipe(duplex=False)
    process = Process(target=_ask_each_compute, args=(out, task, value))
    process.start()
    out.close()
    return process, inp


def ask_each(task, values):
    launched = [_ask_each_launch(task, value) for value in values]
    if not launched:
        return []
    with ThreadPoolExecutor(max_workers=len(launched)) as readers:
        answers = list(readers.map(_ask_each_read, [inp for _, inp in launched]))
    for process, _ in launched:
        process.join()
    return answers
