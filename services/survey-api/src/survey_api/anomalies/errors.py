from prima_chassis.problems import Problem, Text


class AnomalyNotFound(Problem):
    status = 404
    title = Text("Kejanggalan tidak ditemukan", "Anomaly not found")
    detail = Text(
        "Pilih dari daftar kejanggalan periode ini; pemindaian baru dapat menggantinya.",
        "Choose one from the list of the period; a newer scan may have replaced it.",
    )


class AnomalyJudged(Problem):
    status = 409
    title = Text("Kejanggalan ini sudah diputus", "The anomaly has been judged")
    detail = Text(
        "Seseorang sudah menanganinya; muat ulang daftarnya untuk melihat keputusannya.",
        "Somebody has dealt with it; reload the list to see what was decided.",
    )
