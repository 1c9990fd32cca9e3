# exercise: count_up_in_processes
# label: wrong
# mistake: the multiprocessing.Lock is made at the top of the file: right under fork, made anew in each process under spawn and forkserver
import multiprocessing

lock = multiprocessing.Lock()


def work(counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    ps = [multiprocessing.Process(target=work, args=(counter, times)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
