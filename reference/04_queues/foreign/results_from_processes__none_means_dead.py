# exercise: results_from_processes
# label: wrong
# mistake: None stands for "it died", so the item of a task that returns None is missing although its process lived; breaks "a dict from each item to its value" and "**Checked:** values like `None`"
import multiprocessing
from multiprocessing.connection import wait


def _reply(writer, task, item):
    writer.send(task(item))
    writer.close()


def results_from_processes(task, items):
    item_of = {}
    children = []
    for item in items:
        reader, writer = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_reply, args=(writer, task, item))
        child.start()
        writer.close()
        children.append(child)
        item_of[reader] = item

    settled = dict.fromkeys(items)
    waiting = list(item_of)
    while waiting:
        for reader in wait(waiting):
            waiting.remove(reader)
            try:
                settled[item_of[reader]] = reader.recv()
            except (EOFError, OSError):
                pass
            reader.close()

    for child in children:
        child.join()
    return {item: value for item, value in settled.items() if value is not None}
