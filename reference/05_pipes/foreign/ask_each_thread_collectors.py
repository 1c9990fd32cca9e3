# exercise: ask_each
# label: right
# style: concurrent.futures threads in the parent, each receives from its own one-way pipe
import sys
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def _produce_answer(sink, task, value):
    try:
        answer = task(value)
    except Exception as error:
        print(f"no answer: {error!r}", file=sys.stderr)
    else:
        sink.send(answer)
    finally:
        sink.close()


def _launch(task, value):
    source, sink = Pipe(duplex=False)
    process = Process(target=_produce_answer, args=(sink, task, value))
    process.start()
    sink.close()
    return process, source


def _collect(pair):
    process, source = pair
    with source:
        try:
            return source.recv()
        except (EOFError, OSError):
            return None


def ask_each(task, values):
    launched = [_launch(task, value) for value in values]
    if not launched:
        return []
    with ThreadPoolExecutor(max_workers=len(launched)) as executor:
        answers = list(executor.map(_collect, launched))
    for process, _ in launched:
        process.join()
    return answers
