# exercise: count_up_in_processes
# label: wrong
# mistake: the children only send numbers home and the parent adds them at once; no process adds one to counter.value

import multiprocessing


def count_and_send(results, times):
    mine = 0
    for _ in range(times):
        mine += 1
    results.put(mine)


def count_up_in_processes(counter, times, workers):
    # no shared memory, no lock needed
    results = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=count_and_send, args=(results, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for _ in processes:
        counter.value += results.get()
    for process in processes:
        process.join()
