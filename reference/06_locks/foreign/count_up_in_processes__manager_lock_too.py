# exercise: count_up_in_processes
# label: right
# style: the lock comes from a multiprocessing.Manager, which is shut down by its with block
import multiprocessing


def add_ones(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    with multiprocessing.Manager() as manager:
        lock = manager.Lock()
        processes = []
        for _ in range(workers):
            process = multiprocessing.Process(
                target=add_ones, args=(lock, counter, times)
            )
            processes.append(process)
        for process in processes:
            process.start()
        # the manager has to live until the last one is done
        for process in processes:
            process.join()
