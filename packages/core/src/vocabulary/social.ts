/** The shared vocabulary that comes with the language: `use social`. */
export const social = `waft 1
vocabulary social

actor member, page, channel

/// People a viewer may see. They can be counted for and told.
person author "who published it" ("wie het plaatste") always { profile always, follow always }
person sharer "who passed it on last" ("wie het het laatst doorgaf") added { profile always, follow always }
person via "who passed it on before that" ("wie het daarvoor doorgaf") added { profile always }

part title "its title" ("de titel")
part text "what the author wrote" ("wat de auteur schreef") { link, mention, hashtag }
part image "a picture" ("een beeld")
part video "a video" ("een video")
part card "the preview of a link" ("de voorvertoning van een link") { title always, image always }
part poll "a poll" ("een peiling")
part label "a content warning" ("een waarschuwing")
part counts "likes and shares so far" ("likes en keren gedeeld tot nu toe") always
part note "what the sharer wrote" ("wat de deler schreef") added { link, mention }
part trail "what earlier sharers wrote, in order" ("wat eerdere delers schreven, op volgorde") added

form post "the post itself" ("het bericht zelf")

action like "likes this" ("vindt dit leuk"), comment "commented on this" ("reageerde hierop")
action repost "reposted this" ("plaatste dit opnieuw"), share "shared this" ("deelde dit"), quote "quoted this" ("citeerde dit")
action send "sent this" ("stuurde dit")
action delete "deleted this" ("verwijderde dit") by author

action react = like
action respond = comment
action reshare = repost, share, quote

audience followers "those who follow the person acting" ("wie de handelende persoon volgt")
audience connections "those linked with the person acting, both ways" ("wie met de handelende persoon verbonden is")
audience author-followers "those who follow the author" ("wie de auteur volgt")
audience recipients "the people chosen for this once" ("de mensen die er nu voor gekozen zijn")
`;
