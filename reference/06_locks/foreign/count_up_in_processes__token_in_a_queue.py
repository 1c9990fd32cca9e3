# exercise: count_up_in_processes
# label: right
# style: no lock at all: one token goes round in a SimpleQueue, and only who has it may count
import multiprocessing


def count_with_token(tokens, counter, times):
    for _ in range(times):
        token = tokens.get()  # waits until somebody puts it back
        try:
            counter.value += 1
        finally:
            tokens.put(token)


def count_up_in_processes(counter, times, workers):
    tokens = multiprocessing.SimpleQueue()
    tokens.put("it is your turn")  # exactly one

    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(
            target=count_with_token, args=(tokens, counter, times)
        )
        processes.append(process)
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    tokens.close()
