# exercise: collect_lines
# label: wrong
# misjudged: passed
# mistake: one try is around the whole reading loop, so the EOFError of the first worker that ends stops the reading from all: a worker that emits more lines than another one (also than one that raised early) loses the rest, or blocks join() if the rest is long; breaks "The lines are returned" and "the other workers go on".
import multiprocessing


def emit_in_child(sender, task, number):
    try:
        task(number, sender.send)
    finally:
        sender.close()


def collect_lines(task, workers):
    if workers == 0:
        return []

    processes = []
    receivers = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        arguments = (sender, task, number)
        process = multiprocessing.Process(target=emit_in_child, args=arguments)
        process.start()
        sender.close()
        processes.append(process)
        receivers.append(receiver)

    lines = []
    try:
        # a line from each worker, then again a line from each worker ...
        while True:
            for receiver in receivers:
                line = receiver.recv()
                lines.append(line)
    except EOFError:
        # nobody is left who could send
        pass

    for process in processes:
        process.join()
    return lines
