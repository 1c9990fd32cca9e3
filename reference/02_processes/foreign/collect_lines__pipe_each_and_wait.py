# exercise: collect_lines
# label: right
import multiprocessing
import multiprocessing.connection
import threading


def emit_in_child(sender, task, number):
    # this runs in the child
    lock = threading.Lock()

    def emit(line):
        # one line after the other, even if the task has threads
        with lock:
            sender.send(line)

    task(number, emit)


def collect_lines(task, workers):
    processes = []
    open_receivers = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        arguments = (sender, task, number)
        process = multiprocessing.Process(target=emit_in_child, args=arguments)
        process.start()
        # close it before the next start: the next child must have no copy of it
        sender.close()
        processes.append(process)
        open_receivers.append(receiver)

    lines = []
    while len(open_receivers) > 0:
        # wait() gives those that have a line or have come to their end
        ready = multiprocessing.connection.wait(open_receivers)
        for receiver in ready:
            try:
                line = receiver.recv()
                lines.append(line)
            except (EOFError, OSError):
                # this worker has ended
                open_receivers.remove(receiver)
                receiver.close()

    for process in processes:
        process.join()
    return lines
