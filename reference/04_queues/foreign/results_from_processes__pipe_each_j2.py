# exercise: results_from_processes
# label: right

import multiprocessing
import multiprocessing.connection


def _send_value(reader, writer, task, item):
    reader.close()
    writer.send(task(item))  # Ann: and if it raises? Ben: then nothing is sent. Right.


def results_from_processes(task, items):
    # Ben: one queue would do, but a pipe tells by itself that its child has died.
    children = []
    item_of = {}  # reader -> item
    for item in items:
        reader, writer = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(
            target=_send_value, args=(reader, writer, task, item)
        )
        child.start()
        writer.close()  # or we would hold the pipe of a dead child open ourselves
        children.append(child)
        item_of[reader] = item

    results = {}
    while item_of:
        for reader in multiprocessing.connection.wait(list(item_of)):
            item = item_of.pop(reader)
            try:
                results[item] = reader.recv()
            except Exception:
                pass  # Ann: died, perhaps in the middle of its message: it is missing
            reader.close()

    for child in children:
        child.join()
    return results
