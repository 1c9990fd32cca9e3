# exercise: collect_lines
# label: right
# style: a pipe and a reading thread for each worker, threads from an executor that is as large as needed

import contextlib
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def _speak(task, number, mouth):
    task(number, mouth.send)


def _listen(ear):
    heard = []
    with ear, contextlib.suppress(EOFError):
        while True:
            heard.append(ear.recv())
    return heard


def collect_lines(task, workers):
    if workers < 1:
        return []

    ears, processes = [], []
    # all processes first, the threads come later: forking with threads is not healthy
    for number in range(workers):
        ear, mouth = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_speak, args=(task, number, mouth))
        process.start()
        mouth.close()
        ears.append(ear)
        processes.append(process)

    with ThreadPoolExecutor(max_workers=workers) as pool:
        heard = list(pool.map(_listen, ears))
    for process in processes:
        process.join()
    return [line for lines in heard for line in lines]
