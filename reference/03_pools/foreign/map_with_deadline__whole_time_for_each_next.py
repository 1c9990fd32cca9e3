# exercise: map_with_deadline
# label: wrong
# mistake: "The time is that of all items together": every next(timeout=seconds) begins a new count, so n items may take n times as long
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        iterador = pool.imap(func, items)
        resultados = []
        try:
            for _ in range(len(items)):
                resultados.append(iterador.next(timeout=seconds))
        except multiprocessing.TimeoutError:
            return None  # llega tarde
        return resultados
