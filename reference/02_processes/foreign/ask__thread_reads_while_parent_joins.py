# exercise: ask
# label: right
# style: pickled bytes through a pipe; a thread of an executor reads them, so the parent may join first

import multiprocessing
import pickle
from concurrent.futures import ThreadPoolExecutor


def _work(writer, task, args):
    try:
        data = pickle.dumps({"value": task(*args)})
    except BaseException as problem:
        writer.send_bytes(pickle.dumps({"problem": str(problem)}))
        writer.close()
        raise
    writer.send_bytes(data)
    writer.close()


def _read(reader):
    try:
        return reader.recv_bytes()
    except EOFError:
        return None


def ask(task, *args):
    reader, writer = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_work, args=(writer, task, args))
    process.start()
    writer.close()
    with ThreadPoolExecutor(max_workers=1) as helper:
        future = helper.submit(_read, reader)
        process.join()
        data = future.result()
    reader.close()

    if data is None:
        raise ChildFailed(process.exitcode)
    answer = pickle.loads(data)
    if "problem" in answer:
        raise ChildFailed(process.exitcode, answer["problem"])
    return answer["value"]
