# exercise: count_up_in_processes
# label: wrong
# mistake: "nothing is lost" (the same as count_up): who is not ready after two seconds is terminated, and what it had still to add is lost
import multiprocessing


def worker(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=worker, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(timeout=2)
    # nobody may be left behind
    for process in processes:
        if process.is_alive():
            process.terminate()
    for process in processes:
        process.join()
