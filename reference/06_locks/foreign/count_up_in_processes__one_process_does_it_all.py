# exercise: count_up_in_processes
# label: wrong
# mistake: one process counts workers * times
import multiprocessing


def work(counter, times):
    for _ in range(times):
        counter.value += 1


def count_up_in_processes(counter, times, workers):
    p = multiprocessing.Process(target=work, args=(counter, times * workers))
    p.start()
    p.join()
