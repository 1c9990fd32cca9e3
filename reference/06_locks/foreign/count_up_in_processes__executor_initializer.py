# exercise: count_up_in_processes
# label: right
# style: ProcessPoolExecutor; lock, counter and a barrier come in by the initializer, the barrier gives every process exactly one task
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

shared = {}  # filled in each worker process by set_up


def set_up(counter, lock, barrier):
    shared.update(counter=counter, lock=lock, barrier=barrier)


def count(times):
    shared["barrier"].wait()  # nobody takes a second task before all have one
    for _ in range(times):
        with shared["lock"]:
            shared["counter"].value += 1


def count_up_in_processes(counter, times, workers):
    if workers < 1:
        return
    with ProcessPoolExecutor(
        max_workers=workers,
        initializer=set_up,
        initargs=(counter, multiprocessing.Lock(), multiprocessing.Barrier(workers)),
    ) as executor:
        futures = [executor.submit(count, times) for _ in range(workers)]
        for future in futures:
            future.result()
