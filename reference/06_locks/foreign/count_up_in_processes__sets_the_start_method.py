# exercise: count_up_in_processes
# label: wrong
# mistake: multiprocessing.set_start_method("fork") inside the function: RuntimeError when a context is set already
import multiprocessing


def count_up_in_processes(counter, times, workers):
    multiprocessing.set_start_method("fork")
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
