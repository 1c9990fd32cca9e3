# exercise: map_with_deadline
# label: right
# style: no Pool at all: processes take the next index from a shared Value, send through one locked pipe, and the parent polls with the remaining time
import multiprocessing as mp
import time


def _work(func, items, next_index, writer, write_lock):
    while True:
        with next_index.get_lock():
            index = next_index.value
            next_index.value += 1
        if index >= len(items):
            return
        try:
            answer = (index, func(items[index]), None)
        except BaseException as error:
            answer = (index, None, error)
        with write_lock:  # several processes share this end
            writer.send(answer)


def map_with_deadline(func, items, seconds, processes=2):
    end = time.monotonic() + seconds
    results = [None] * len(items)
    reader, writer = mp.Pipe(duplex=False)
    next_index = mp.Value("i", 0)
    write_lock = mp.Lock()
    started = []
    try:
        for _ in range(min(processes, len(items))):
            p = mp.Process(
                target=_work,
                args=(func, items, next_index, writer, write_lock),
                daemon=True,
            )
            p.start()
            started.append(p)

        for _ in range(len(items)):
            if not reader.poll(max(0.0, end - time.monotonic())):
                return None
            index, value, error = reader.recv()
            if error is not None:
                raise error
            results[index] = value
        return results
    finally:
        for p in started:
            p.terminate()
        for p in started:
            p.join()
        reader.close()
        writer.close()
