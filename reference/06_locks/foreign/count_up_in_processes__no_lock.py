# exercise: count_up_in_processes
# label: wrong
# mistake: no lock at all
# expect: no-lock
import multiprocessing


def work(counter, times):
    for _ in range(times):
        counter.value += 1


def count_up_in_processes(counter, times, workers):
    ps = [multiprocessing.Process(target=work, args=(counter, times)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
