# exercise: count_up_in_processes
# label: right
import contextlib
import multiprocessing


def _add_ones(counter, lock, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    context = multiprocessing.get_context()
    lock = context.RLock()
    with contextlib.ExitStack() as stack:
        for _ in range(workers):
            process = context.Process(
                target=_add_ones,
                kwargs={"counter": counter, "lock": lock, "times": times},
                daemon=False,
            )
            process.start()
            stack.callback(process.join)
