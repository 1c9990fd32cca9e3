# exercise: count_up_in_processes
# label: wrong
# mistake: the target is an inner function, which cannot be pickled under spawn and forkserver
import multiprocessing


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    processes = [multiprocessing.Process(target=work) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
