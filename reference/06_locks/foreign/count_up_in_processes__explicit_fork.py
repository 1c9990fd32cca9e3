# exercise: count_up_in_processes
# label: right
# style: get_context("fork"), with a nested function as the target
import multiprocessing


def count_up_in_processes(counter, times, workers):
    ctx = multiprocessing.get_context("fork")
    lock = ctx.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    ps = [ctx.Process(target=work) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
