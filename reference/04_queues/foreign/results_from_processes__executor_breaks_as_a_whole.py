# exercise: results_from_processes
# label: wrong
# mistake: "The item of a process that died ... is missing" (only that one): when one process of a ProcessPoolExecutor is killed, the pool is broken, the others are ended and their items are missing, too
from concurrent.futures import ProcessPoolExecutor


def results_from_processes(task, items):
    if not items:
        return {}
    ergebnisse = {}
    with ProcessPoolExecutor(max_workers=len(items)) as executor:
        auftraege = {item: executor.submit(task, item) for item in items}
        for item, auftrag in auftraege.items():
            try:
                ergebnisse[item] = auftrag.result()
            except Exception:
                # Prozess gestorben -> fehlt eben
                continue
    return ergebnisse
