# exercise: results_from_processes
# label: right
import multiprocessing


def send_result(sender, task, item):
    # this runs in the child; if the task raises, nothing is sent
    value = task(item)
    sender.send(value)
    sender.close()


def results_from_processes(task, items):
    processes = []
    receivers = []
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        arguments = (sender, task, item)
        process = multiprocessing.Process(target=send_result, args=arguments)
        process.start()
        # now only the child can send: when it dies, recv() raises EOFError
        sender.close()
        processes.append(process)
        receivers.append(receiver)

    results = {}
    # receive first, join later: a large value needs a receiver
    for position in range(len(receivers)):
        receiver = receivers[position]
        item = items[position]
        try:
            value = receiver.recv()
            results[item] = value
        except Exception:
            pass  # this one died before it had sent everything
        receiver.close()

    for process in processes:
        process.join()
    return results
