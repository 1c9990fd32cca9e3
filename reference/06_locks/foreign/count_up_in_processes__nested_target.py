# exercise: count_up_in_processes
# label: wrong
# mistake: the target is defined inside of the function: cannot be pickled under spawn and forkserver
import multiprocessing


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    ps = [multiprocessing.Process(target=work) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
