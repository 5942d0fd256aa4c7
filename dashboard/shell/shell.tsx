// Around every page: navigation, period and day of knowledge, language, and the mark of sample data.

import { useEffect, useRef } from "react";
import { go, sameWith, toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { common } from "../words/common.ts";
import { useLanguage, useWords } from "../words/dictionary.ts";
import { pages } from "./page.ts";
import { PaperLine } from "./paper-line.tsx";
import { SourcesBanner } from "./sources-banner.tsx";
import { TimeControls } from "./time-controls.tsx";

export function Shell() {
  const address = useAddress();
  const language = useLanguage();
  const words = useWords(common);
  const main = useRef<HTMLElement>(null);
  const shown = address.page === "" ? pages[0] : pages.find(({ path }) => path === address.page);
  const title = shown?.title[language] ?? words.notFound;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} · ${words.product}`;
  }, [language, title, words]);
  useEffect(() => {
    scrollTo(0, 0);
  }, [address.page, address.params["id"]]);
  return (
    <div className="shell">
      <a className="skip" href="#content" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {words.skip}
      </a>
      <header className="side">
        <Link className="brand" href={toPage(address, "")}>
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <span>
            <strong>{words.product}</strong>
            <small>{words.province}</small>
          </span>
        </Link>
        <nav aria-label={words.pages}>
          <ul>
            {pages.map(({ path, title: name }) => (
              <li key={path}>
                <Link href={toPage(address, path)} current={shown?.path === path}>
                  {name[language]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="tools">
          <a href="/graphiql">{words.editor}</a>
          <a href="/schema.graphql">{words.schema}</a>
        </p>
      </header>
      <div className="stage">
        <div className="bar">
          <TimeControls />
          <div className="bar-end">
            <button type="button" className="quiet" onClick={() => print()}>
              {words.print}
            </button>
            <button type="button" className="quiet" lang={language === "vi" ? "en" : "vi"} onClick={() => go(sameWith(address, { lang: language === "vi" ? "en" : undefined }))}>
              {words.language}
            </button>
          </div>
        </div>
        <PaperLine />
        <SourcesBanner />
        <main id="content" ref={main} tabIndex={-1}>
          <div className="title">
            <h1>{title}</h1>
            {shown !== undefined && <p>{shown.lead[language]}</p>}
          </div>
          {shown === undefined ? <Link href={toPage(address, "")}>{words.toOverview}</Link> : <shown.View key={shown.path} />}
        </main>
      </div>
    </div>
  );
}
