# exercise: count_up_in_processes
# label: wrong
# mistake: a do-while loop adds one before it looks whether it is done, so with times=0 each process still adds one: "how often each process adds one; may be 0"
import multiprocessing


def _run(lock, counter, times):
    done = 0
    while True:
        with lock:
            counter.value += 1
        done += 1
        if done >= times:
            break


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=_run, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
