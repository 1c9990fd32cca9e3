# exercise: run_in_process
# label: right
# style: functools.partial as the target; a thread pool of one waits for the end, a future brings the code
import functools
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def exit_code_of(process):
    process.join()
    return process.exitcode


def run_in_process(task, *args):
    process = multiprocessing.Process(target=functools.partial(task, *args))
    process.start()
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(exit_code_of, process)
        return future.result()
