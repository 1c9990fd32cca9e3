# exercise: count_up_in_processes
# label: wrong
# mistake: the lock is a global made at the top of the file and not handed over, so under spawn and forkserver each process makes its own and updates are lost
import multiprocessing

COUNTER_LOCK = multiprocessing.Lock()


def increment(counter, times):
    for _ in range(times):
        COUNTER_LOCK.acquire()
        try:
            counter.value += 1
        finally:
            COUNTER_LOCK.release()


def count_up_in_processes(counter, times, workers):
    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(target=increment, args=(counter, times))
        processes.append(process)

    for process in processes:
        process.start()

    for process in processes:
        process.join()
