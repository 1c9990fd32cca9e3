# exercise: count_up_in_processes
# label: right
import multiprocessing


def _add_in_turn(counter, times, lock):
    remaining = times
    while remaining > 0:
        with lock:  # from the read to the write
            before = counter.value
            counter.value = before + 1
        remaining -= 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()  # made here, and handed over
    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(
            target=_add_in_turn, args=(counter, times, lock)
        )
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
