# exercise: results_from_processes
# label: right
# style: a pipe for each process and a selector over the readers; the end of file says that a child died; ExitStack joins
import contextlib
import multiprocessing
import selectors


def _send_result(writer, task, item):
    with writer:
        writer.send(task(item))


def results_from_processes(task, items):
    results = {}
    with contextlib.ExitStack() as stack:
        selector = stack.enter_context(selectors.DefaultSelector())
        for item in items:
            reader, writer = multiprocessing.Pipe(duplex=False)
            child = multiprocessing.Process(
                target=_send_result, args=(writer, task, item)
            )
            child.start()
            writer.close()  # now the child has the only one: no child, end of file
            stack.callback(child.join)
            stack.enter_context(reader)
            selector.register(reader, selectors.EVENT_READ, data=item)

        while selector.get_map():
            for key, _ in selector.select():
                selector.unregister(key.fileobj)
                try:
                    results[key.data] = key.fileobj.recv()
                except Exception:
                    pass  # EOFError: it died
    return results
