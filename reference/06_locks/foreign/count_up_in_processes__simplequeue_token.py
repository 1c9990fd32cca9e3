# exercise: count_up_in_processes
# label: right
# style: a token that goes through a SimpleQueue; who has taken it out may add, then puts it back

import multiprocessing


def add_with_token(box, counter, times):
    for _ in range(times):
        token = box.get()  # empty while somebody else has it
        try:
            counter.value += 1
        finally:
            box.put(token)


def count_up_in_processes(counter, times, workers):
    box = multiprocessing.SimpleQueue()
    box.put("the token")
    processes = [
        multiprocessing.Process(target=add_with_token, args=(box, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    box.close()
