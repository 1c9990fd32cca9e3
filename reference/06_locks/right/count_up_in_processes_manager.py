# exercise: count_up_in_processes
# style: a lock that a manager keeps
import multiprocessing


def add(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    with multiprocessing.Manager() as manager:
        arguments = manager.Lock(), counter, times
        processes = [
            multiprocessing.Process(target=add, args=arguments) for _ in range(workers)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
