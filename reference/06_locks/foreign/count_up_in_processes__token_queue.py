# exercise: count_up_in_processes
# label: right
# style: a multiprocessing.Queue with one token
import multiprocessing


def hold_and_add(counter, times, queue):
    for _ in range(times):
        token = queue.get()
        counter.value += 1
        queue.put(token)


def count_up_in_processes(counter, times, workers):
    queue = multiprocessing.Queue()
    queue.put(1)
    ps = [multiprocessing.Process(target=hold_and_add, args=(counter, times, queue)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    queue.get()
    queue.close()
    queue.join_thread()
