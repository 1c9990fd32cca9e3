# exercise: count_up_in_processes
# label: right
# style: get_context("spawn") for all
import multiprocessing

SPAWN = multiprocessing.get_context("spawn")


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = SPAWN.Lock()
    ps = []
    for _ in range(workers):
        ps.append(SPAWN.Process(target=work, args=(counter, times, lock)))
        ps[-1].start()
    for p in ps:
        p.join()
