# exercise: count_up_in_processes
# label: wrong
# mistake: Semaphore(2) lets two in
import multiprocessing


def work(counter, times, sem):
    for _ in range(times):
        with sem:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    sem = multiprocessing.Semaphore(2)
    ps = [multiprocessing.Process(target=work, args=(counter, times, sem)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
