# exercise: count_up_in_processes
# label: wrong
# mistake: the child asks the counter for get_lock(), as in the documentation of Value; this counter has none, so each child makes a new Lock of its own and nobody waits for anybody: updates are lost; breaks "In the end the value has grown by `workers * times`" (as in count_up: "it has no lock of its own").
import multiprocessing


def _add_ones(counter, times):
    get_lock = getattr(counter, "get_lock", multiprocessing.Lock)
    lock = get_lock()
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    context = multiprocessing.get_context()
    processes = [
        context.Process(
            target=_add_ones, kwargs={"counter": counter, "times": times}, daemon=True
        )
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
