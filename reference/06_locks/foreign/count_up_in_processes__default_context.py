# exercise: count_up_in_processes
# label: right
# style: get_context(), everything from the one context
import multiprocessing


def step(counter, lock):
    with lock:
        counter.value += 1


def loop(times, function, *args):
    for _ in range(times):
        function(*args)


def count_up_in_processes(counter, times, workers):
    ctx = multiprocessing.get_context()
    lock = ctx.Lock()
    ps = [ctx.Process(target=loop, args=(times, step, counter, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
